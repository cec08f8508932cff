/** Polish month names, January first, full and abbreviated as dates are printed. */
export const months: readonly (readonly string[])[] = [
  ['styczeń', 'stycznia', 'styczniu', 'sty', 'sty.'],
  ['luty', 'lutego', 'lutym', 'lut', 'lut.'],
  ['marzec', 'marca', 'marcu', 'mar', 'mar.'],
  ['kwiecień', 'kwietnia', 'kwietniu', 'kwi', 'kwi.'],
  ['maj', 'maja', 'maju'],
  ['czerwiec', 'czerwca', 'czerwcu', 'cze', 'cze.'],
  ['lipiec', 'lipca', 'lipcu', 'lip', 'lip.'],
  ['sierpień', 'sierpnia', 'sierpniu', 'sie', 'sie.'],
  ['wrzesień', 'września', 'wrześniu', 'wrz', 'wrz.'],
  ['październik', 'października', 'październiku', 'paź', 'paź.'],
  ['listopad', 'listopada', 'listopadzie', 'lis', 'lis.'],
  ['grudzień', 'grudnia', 'grudniu', 'gru', 'gru.'],
];
