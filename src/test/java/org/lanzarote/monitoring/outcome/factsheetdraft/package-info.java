@NullMarked
package org.lanzarote.monitoring.outcome.factsheetdraft;

import org.jspecify.annotations.NullMarked;
