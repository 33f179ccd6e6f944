import { know } from '../../known';

/** Қазақша күндер мен сандардың жазылуы. */
know('kk', {
  numbers: 'ru',
  dates: { year: '{year} ж.', month: '{month}', day: '{day} {month}' },
  months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
});
