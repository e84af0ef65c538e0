@NullMarked
package org.lanzarote.monitoring.factsheets.archive;

import org.jspecify.annotations.NullMarked;
