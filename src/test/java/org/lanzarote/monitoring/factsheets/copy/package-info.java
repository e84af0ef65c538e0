@NullMarked
package org.lanzarote.monitoring.factsheets.copy;

import org.jspecify.annotations.NullMarked;
