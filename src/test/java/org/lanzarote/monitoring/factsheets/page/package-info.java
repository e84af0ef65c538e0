@NullMarked
package org.lanzarote.monitoring.factsheets.page;

import org.jspecify.annotations.NullMarked;
