/** Tests of the package of a whole reply. */
@NullMarked
package org.lanzarote.monitoring.replies.replypackage;

import org.jspecify.annotations.NullMarked;
