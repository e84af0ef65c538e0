/** What each Party reads of what the Committee adopts: its factsheet, as it is worked on, sealed in editions and given out. */
@NullMarked
package org.lanzarote.monitoring.factsheets;

import org.jspecify.annotations.NullMarked;
