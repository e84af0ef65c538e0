@NullMarked
package org.lanzarote.monitoring.reception;

import org.jspecify.annotations.NullMarked;
