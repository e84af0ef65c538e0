/**
 * A factsheet as it is shown: its page with what this leads to, the file that is printed of it, and what both say of the edition
 * that it is.
 *
 * <p>Drafts are shown in the same forms, and the archive takes its factsheets as these files. No request enters here: a form is
 * written where the room factsheet answers with a factsheet.
 */
@NullMarked
package org.lanzarote.monitoring.factsheets.page;

import org.jspecify.annotations.NullMarked;
