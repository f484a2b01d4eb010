#include "domain/office/document.h"
#include <QCborArray>
#include <QCborValue>

QByteArray signedBytes(const DocumentStep& step, const QByteArray& versionDigest)
{
    return QCborValue(
        QCborArray{QStringLiteral("birikme-act-1"), step.act, code(step.kind), QCborValue(step.subject), versionDigest,
            QCborValue(step.person.value), step.role ? QCborValue(code(*step.role)) : QCborValue(nullptr),
            step.bySubstitution, step.day.toString(Qt::ISODate), step.recordedAt.toString(Qt::ISODateWithMs),
            step.reason, step.onPaper, QCborValue(step.recorder.value)})
        .toCbor();
}
