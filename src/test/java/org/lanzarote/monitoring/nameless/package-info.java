@NullMarked
package org.lanzarote.monitoring.nameless;

import org.jspecify.annotations.NullMarked;
