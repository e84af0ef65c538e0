/** Answers of a Party's earlier reply, taken into its draft to be confirmed. */
@NullMarked
package org.lanzarote.monitoring.replies.prefill;

import org.jspecify.annotations.NullMarked;
