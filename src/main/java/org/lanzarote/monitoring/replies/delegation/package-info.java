/**
 * Work on a reply inside its Party: the sections given to delegates, each with a due day and a state, and comments on
 * questions.
 *
 * <p>A section is a main question (by number) or a section of the questionnaire (by key, which means its main
 * questions). Rooms that show answers to delegates look up in queries which questions were given to them. Requests
 * enter at {@code /rounds/{round}/replies/{party}/delegations} and {@code /comments}.
 */
@NullMarked
package org.lanzarote.monitoring.replies.delegation;

import org.jspecify.annotations.NullMarked;
