@NullMarked
package org.lanzarote.monitoring.factsheets.edition;

import org.jspecify.annotations.NullMarked;
