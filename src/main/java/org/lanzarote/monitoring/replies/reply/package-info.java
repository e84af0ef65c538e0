/** Replies of Parties to a round's questionnaire. */
@NullMarked
package org.lanzarote.monitoring.replies.reply;

import org.jspecify.annotations.NullMarked;
