/** The attachments of a reply: which of them answers may name, and their withdrawal. */
@NullMarked
package org.lanzarote.monitoring.replies.attached;

import org.jspecify.annotations.NullMarked;
