/**
 * What factsheets say on the whole round in words of their own, since the report was adopted: its introduction and its key
 * findings. The report and its editions keep the words that they have.
 *
 * <p>Translations, factsheets and revisions read it by their queries. Requests enter at {@code /rounds/{round}/report/factsheet-texts}.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.factsheettext;

import org.jspecify.annotations.NullMarked;
