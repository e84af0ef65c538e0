/** Claims about {@code reply}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.reply;

import org.jspecify.annotations.NullMarked;
