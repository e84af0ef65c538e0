/** Claims about the trail: what is in it, who searches it, and that nobody changes it unnoticed. */
@NullMarked
package org.lanzarote.monitoring.platform.trail;

import org.jspecify.annotations.NullMarked;
