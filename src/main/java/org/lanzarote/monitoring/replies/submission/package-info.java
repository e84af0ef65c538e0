/** What a Party submitted, sealed for ever, with its receipt, and what of it is published. */
@NullMarked
package org.lanzarote.monitoring.replies.submission;

import org.jspecify.annotations.NullMarked;
