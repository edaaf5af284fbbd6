"""What a gateway reports to us."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from schoolpoort.contexts.delivery.services.receipts import (
    ReceiptUnreadable,
    SignatureWrong,
    check_signature,
    handle_receipts,
    read_receipts,
)
from schoolpoort.core.permissions import by_credential


@by_credential("the gateway signs each receipt with the shared secret")
@csrf_exempt
@require_POST
def sms_receipts(request: HttpRequest) -> HttpResponse:
    """Take signed receipts: 204 whether or not we know the ids, 403 without a right signature, 400 for another body."""
    signature = request.headers.get("X-Receipt-Signature", "")
    timestamp = request.headers.get("X-Receipt-Timestamp", "")
    try:
        check_signature(request.body, timestamp, signature)
        handle_receipts(read_receipts(request.body, request.content_type or ""))
    except SignatureWrong:
        return HttpResponse("the signature does not fit", status=403, content_type="text/plain")
    except ReceiptUnreadable as error:
        return HttpResponse(str(error), status=400, content_type="text/plain")
    return HttpResponse(status=204)
