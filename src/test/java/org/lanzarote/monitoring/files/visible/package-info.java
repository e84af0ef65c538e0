@NullMarked
package org.lanzarote.monitoring.files.visible;

import org.jspecify.annotations.NullMarked;
