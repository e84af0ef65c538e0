@NullMarked
package org.lanzarote.monitoring.outcome.factsheetedition;

import org.jspecify.annotations.NullMarked;
