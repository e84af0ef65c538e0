@NullMarked
package org.lanzarote.monitoring.outcome.factsheettext;

import org.jspecify.annotations.NullMarked;
