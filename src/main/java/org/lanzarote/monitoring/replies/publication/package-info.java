/**
 * What the public reads of a reply: its submissions without what is withheld or taken down, each on a stated ground.
 *
 * <p>The rooms reading and overview use it; stakeholders' comments point to what was published. Requests enter at
 * {@code /rounds/{round}/replies/{party}/publish}, {@code /publication-proposal}, {@code /take-down} and
 * {@code /take-downs}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.publication;

import org.jspecify.annotations.NullMarked;
