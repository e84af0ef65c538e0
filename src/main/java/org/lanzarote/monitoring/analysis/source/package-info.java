/**
 * What Parties, stakeholders and children say on a question, each entry as far as the caller may read it, and the figures of
 * what was chosen.
 *
 * <p>The rooms that read across use it: answers across Parties, and compilations with their revisions. No request enters here. It
 * has many files, each small, and is one feature: each source has its queries and what they tell.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.source;

import org.jspecify.annotations.NullMarked;
