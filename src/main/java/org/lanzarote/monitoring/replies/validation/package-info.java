/** What a submission would find in a reply, told at any time, and how far each section has come. */
@NullMarked
package org.lanzarote.monitoring.replies.validation;

import org.jspecify.annotations.NullMarked;
