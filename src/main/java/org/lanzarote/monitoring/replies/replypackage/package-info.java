/** A whole reply of a Party as one file, out and in again. */
@NullMarked
package org.lanzarote.monitoring.replies.replypackage;

import org.jspecify.annotations.NullMarked;
