/** The state of play: where the reply of each Party of a round stands, with figures. */
@NullMarked
package org.lanzarote.monitoring.replies.overview;

import org.jspecify.annotations.NullMarked;
