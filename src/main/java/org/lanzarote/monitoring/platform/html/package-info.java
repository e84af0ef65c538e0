/** What is answered as JSON to programs and as a page to people. */
@NullMarked
package org.lanzarote.monitoring.platform.html;

import org.jspecify.annotations.NullMarked;
