import { Component, type ComponentChildren } from 'preact';

type Props = { html: string; sentence: string; children: ComponentChildren };

/** Shows the static HTML and a notice if a view throws; the draft stays in `progress/drafts.ts`. */
export class Boundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(): void {
    this.setState({ broken: true });
  }

  override render({ html, sentence, children }: Props) {
    if (!this.state.broken) return children;
    return (
      <>
        <div dangerouslySetInnerHTML={{ __html: html }} />
        <p class="notice" role="status">
          {sentence}
        </p>
      </>
    );
  }
}
