import { know } from '../../known';

know('kk', {
  numbers: 'ru',
  dates: { year: '{year} ж.', month: '{month}', day: '{day} {month}' },
  months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
});
