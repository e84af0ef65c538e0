/** Claims about {@code reply}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.replies.reply;

import org.jspecify.annotations.NullMarked;
