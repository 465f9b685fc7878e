// Maps of a given size, to measure with.
const KINDS = ['actions', 'needs', 'thoughts', 'pains', 'opportunities', 'solutions', 'backstage', 'text'];

/** A map of so many cards: each touchpoint has one in each of ten card lanes. */
export function mapOf(cards: number): unknown {
  const lanes = Array.from({ length: 10 }, (_, index) => ({ id: `l${index}`, kind: KINDS[index % KINDS.length] }));
  const columns = cards / lanes.length;
  const stages = Array.from({ length: Math.ceil(columns / 5) }, (_, stage) => ({
    id: `s${stage}`,
    name: `Stage ${stage + 1}`,
    touchpoints: Array.from({ length: Math.min(5, columns - stage * 5) }, (_, index) => {
      const number = stage * 5 + index;
      const feeling = { felt: ((number * 7) % 9) / 2 - 2, desired: 1 };
      return { id: `t${number}`, name: `Touchpoint ${number + 1}`, feeling };
    }),
  }));
  const all = stages.flatMap((stage) =>
    stage.touchpoints.flatMap((touchpoint) =>
      lanes.map((lane) => ({
        id: `c-${touchpoint.id}-${lane.id}`,
        lane: lane.id,
        stage: stage.id,
        touchpoints: [touchpoint.id],
        text: `What happens in ${lane.id} of ${touchpoint.name}, in some words`,
      })),
    ),
  );
  const first = [
    { id: 'touchpoints', kind: 'touchpoints' },
    { id: 'emotion', kind: 'emotion' },
  ];
  const map = {
    id: 'm1',
    title: `${cards} cards`,
    kind: 'tactical',
    state: 'current',
    language: 'en',
    theme: 'daylight',
  };
  const maps = [{ ...map, page: 'free', stages, lanes: [...first, ...lanes], cards: all }];
  return { format: 'throughline-journey', version: 1, title: 'Frames', personas: [], maps };
}
