/** Claims about {@code search}, asked through HTTP. */
@NullMarked
package org.lanzarote.monitoring.inquiry.search;

import org.jspecify.annotations.NullMarked;
