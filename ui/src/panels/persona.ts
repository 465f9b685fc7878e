// A persona of whom nothing is known but the name.
import type { Persona } from '../core/bindings/model';

export function emptyPersona(id: string, name: string): Persona {
  return {
    id,
    name,
    role: '',
    quote: '',
    primary: false,
    goals: [],
    motivations: [],
    tasks: [],
    pains: [],
    behaviours: [],
    gender: '',
    age: '',
    occupation: '',
    region: '',
    income: '',
    family: '',
  };
}
