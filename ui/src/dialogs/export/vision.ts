// How colours look to someone who sees no red, no green or no blue: filters over the preview (Machado, Oliveira,
// Fernandes 2009, severity 1, on linear light).
export const VISIONS = ['all', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

export const MATRICES: Record<Exclude<Vision, 'all'>, string> = {
  protan: matrix([0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]),
  deutan: matrix([0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]),
  tritan: matrix([1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]),
};

type Row = [number, number, number];

/** As `feColorMatrix` takes it. */
function matrix(...rows: [Row, Row, Row]): string {
  return [...rows.map((row) => [...row, 0, 0]), [0, 0, 0, 1, 0]].flat().join(' ');
}
