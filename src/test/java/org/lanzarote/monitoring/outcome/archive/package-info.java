@NullMarked
package org.lanzarote.monitoring.outcome.archive;

import org.jspecify.annotations.NullMarked;
