@NullMarked
package org.lanzarote.monitoring.outcome.factsheetcopy;

import org.jspecify.annotations.NullMarked;
