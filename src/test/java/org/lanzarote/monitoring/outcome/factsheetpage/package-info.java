@NullMarked
package org.lanzarote.monitoring.outcome.factsheetpage;

import org.jspecify.annotations.NullMarked;
