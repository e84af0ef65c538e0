@NullMarked
package org.lanzarote.monitoring.document;

import org.jspecify.annotations.NullMarked;
