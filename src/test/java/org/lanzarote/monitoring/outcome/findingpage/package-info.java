/** Tests of the pages to which notes lead. */
@NullMarked
package org.lanzarote.monitoring.outcome.findingpage;

import org.jspecify.annotations.NullMarked;
