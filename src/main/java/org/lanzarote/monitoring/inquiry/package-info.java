/** Questions that go across all neighbourhoods. Its one room is search. */
@NullMarked
package org.lanzarote.monitoring.inquiry;

import org.jspecify.annotations.NullMarked;
