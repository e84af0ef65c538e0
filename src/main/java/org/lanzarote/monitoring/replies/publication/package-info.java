/**
 * What the public reads of a reply: its submissions without what is withheld or taken down, each on a stated ground.
 *
 * <p>The rooms reading and overview use it; stakeholders' comments point to what was published. Requests enter at
 * {@code /rounds/{round}/replies/{party}/publish}, {@code /publication-proposal}, {@code /take-down} and
 * {@code /take-downs}.
 *
 * <p>It is one feature of many files, since what was decided, where its words stand now and what is cut decide together
 * whether a word is public.
 */
@NullMarked
package org.lanzarote.monitoring.replies.publication;

import org.jspecify.annotations.NullMarked;
