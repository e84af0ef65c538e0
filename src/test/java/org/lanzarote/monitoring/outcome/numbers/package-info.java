/** Claims about numbers of children in texts. */
@NullMarked
package org.lanzarote.monitoring.outcome.numbers;

import org.jspecify.annotations.NullMarked;
