/** The faces of those whom a sentence to take home may ask. */
const faces: Record<string, string[]> = {
  'bố mẹ': ['bo-happy', 'me-calm'],
  'ông bà': ['ong-happy', 'ba-happy'],
  ông: ['ong-happy'],
  grandpa: ['ong-happy'],
  bà: ['ba-happy'],
  grandma: ['ba-happy'],
  bố: ['bo-happy'],
  dad: ['bo-happy'],
  mẹ: ['me-calm'],
  mum: ['me-calm'],
};

/** Drawn beside a question to the whole family. */
const family = ['ba-happy', 'bo-happy'];

/** A sentence begins with whom it asks: “Ông ơi, …”, “Cháu đố bà: …”, “Grandpa, …”. */
const begin = new RegExp(`^(?:\\S+ đố )?(${Object.keys(faces).join('|')})(?: ơi)?[,:]`, 'i');

/** Returns the faces beside “Tối nay, hỏi người nhà”: who is asked, at most two. */
export function askedAtHome(tonight: string): string[] {
  const asked = begin.exec(tonight.replace(/^“/, ''))?.[1];
  return (asked && faces[asked.toLowerCase()]) || family;
}
