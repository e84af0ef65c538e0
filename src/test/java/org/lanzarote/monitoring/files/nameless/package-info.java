@NullMarked
package org.lanzarote.monitoring.files.nameless;

import org.jspecify.annotations.NullMarked;
