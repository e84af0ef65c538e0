/** What any service needs, whatever it is about. */
@NullMarked
package org.lanzarote.monitoring.platform;

import org.jspecify.annotations.NullMarked;
