/** What the Secretariat asks a Party about its submitted reply, and what the Party answers. */
@NullMarked
package org.lanzarote.monitoring.replies.clarification;

import org.jspecify.annotations.NullMarked;
