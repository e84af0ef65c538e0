/**
 * Words that are taken down of a reply, of a stakeholder's submission or of what a child said are taken out of the report, in that
 * very step: of its texts with all that they replaced, of translations, titles and amendments, and of what is about to be sealed.
 *
 * <p>No request enters here: events of the rooms that take down do. Later rooms hear of it by the event {@code WordsCut}, and take
 * the words out of what they keep: editions, corrigenda, revisions and factsheets.
 */
@NullMarked
package org.lanzarote.monitoring.outcome.cutting;

import org.jspecify.annotations.NullMarked;
