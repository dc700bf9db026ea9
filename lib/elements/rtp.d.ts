// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// gst-plugins-good 1.22.0: rtp
import type { ArrayOf, Bool, Enum, GObject, Int, Int64, ObjectOf, ReadOnly, Text } from "../gst/property_kinds.ts";
import type { GstBaseParseProperties, GstElementSignals, GstObjectProperties, GstRTPBaseAudioPayloadProperties, GstRTPBaseDepayloadActions, GstRTPBaseDepayloadProperties, GstRTPBaseDepayloadSignals, GstRTPBasePayloadActions, GstRTPBasePayloadProperties, GstRTPBasePayloadSignals } from "./shared-types.d.ts";

export interface Elements {
  asteriskh263: asteriskh263;
  rtpL16depay: rtpL16depay;
  rtpL16pay: rtpL16pay;
  rtpL24depay: rtpL24depay;
  rtpL24pay: rtpL24pay;
  rtpL8depay: rtpL8depay;
  rtpL8pay: rtpL8pay;
  rtpac3depay: rtpac3depay;
  rtpac3pay: rtpac3pay;
  rtpamrdepay: rtpamrdepay;
  rtpamrpay: rtpamrpay;
  rtpbvdepay: rtpbvdepay;
  rtpbvpay: rtpbvpay;
  rtpceltdepay: rtpceltdepay;
  rtpceltpay: rtpceltpay;
  rtpdvdepay: rtpdvdepay;
  rtpdvpay: rtpdvpay;
  rtpg722depay: rtpg722depay;
  rtpg722pay: rtpg722pay;
  rtpg723depay: rtpg723depay;
  rtpg723pay: rtpg723pay;
  rtpg726depay: rtpg726depay;
  rtpg726pay: rtpg726pay;
  rtpg729depay: rtpg729depay;
  rtpg729pay: rtpg729pay;
  rtpgsmdepay: rtpgsmdepay;
  rtpgsmpay: rtpgsmpay;
  rtpgstdepay: rtpgstdepay;
  rtpgstpay: rtpgstpay;
  rtph261depay: rtph261depay;
  rtph261pay: rtph261pay;
  rtph263depay: rtph263depay;
  rtph263pay: rtph263pay;
  rtph263pdepay: rtph263pdepay;
  rtph263ppay: rtph263ppay;
  rtph264depay: rtph264depay;
  rtph264pay: rtph264pay;
  rtph265depay: rtph265depay;
  rtph265pay: rtph265pay;
  rtphdrextcolorspace: rtphdrextcolorspace;
  rtpilbcdepay: rtpilbcdepay;
  rtpilbcpay: rtpilbcpay;
  rtpisacdepay: rtpisacdepay;
  rtpisacpay: rtpisacpay;
  rtpj2kdepay: rtpj2kdepay;
  rtpj2kpay: rtpj2kpay;
  rtpjpegdepay: rtpjpegdepay;
  rtpjpegpay: rtpjpegpay;
  rtpklvdepay: rtpklvdepay;
  rtpklvpay: rtpklvpay;
  rtpldacpay: rtpldacpay;
  rtpmp1sdepay: rtpmp1sdepay;
  rtpmp2tdepay: rtpmp2tdepay;
  rtpmp2tpay: rtpmp2tpay;
  rtpmp4adepay: rtpmp4adepay;
  rtpmp4apay: rtpmp4apay;
  rtpmp4gdepay: rtpmp4gdepay;
  rtpmp4gpay: rtpmp4gpay;
  rtpmp4vdepay: rtpmp4vdepay;
  rtpmp4vpay: rtpmp4vpay;
  rtpmpadepay: rtpmpadepay;
  rtpmpapay: rtpmpapay;
  rtpmparobustdepay: rtpmparobustdepay;
  rtpmpvdepay: rtpmpvdepay;
  rtpmpvpay: rtpmpvpay;
  rtpopusdepay: rtpopusdepay;
  rtpopuspay: rtpopuspay;
  rtppcmadepay: rtppcmadepay;
  rtppcmapay: rtppcmapay;
  rtppcmudepay: rtppcmudepay;
  rtppcmupay: rtppcmupay;
  rtpqcelpdepay: rtpqcelpdepay;
  rtpreddec: rtpreddec;
  rtpredenc: rtpredenc;
  rtpsbcdepay: rtpsbcdepay;
  rtpsbcpay: rtpsbcpay;
  rtpsirendepay: rtpsirendepay;
  rtpsirenpay: rtpsirenpay;
  rtpspeexdepay: rtpspeexdepay;
  rtpspeexpay: rtpspeexpay;
  rtpstorage: rtpstorage;
  rtpstreamdepay: rtpstreamdepay;
  rtpstreampay: rtpstreampay;
  rtpsv3vdepay: rtpsv3vdepay;
  rtptheoradepay: rtptheoradepay;
  rtptheorapay: rtptheorapay;
  rtpulpfecdec: rtpulpfecdec;
  rtpulpfecenc: rtpulpfecenc;
  rtpvorbisdepay: rtpvorbisdepay;
  rtpvorbispay: rtpvorbispay;
  rtpvp8depay: rtpvp8depay;
  rtpvp8pay: rtpvp8pay;
  rtpvp9depay: rtpvp9depay;
  rtpvp9pay: rtpvp9pay;
  rtpvrawdepay: rtpvrawdepay;
  rtpvrawpay: rtpvrawpay;
}

export interface asteriskh263 {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpL16depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpL16pay {
  properties: GstRTPBaseAudioPayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpL24depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpL24pay {
  properties: GstRTPBaseAudioPayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpL8depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpL8pay {
  properties: GstRTPBaseAudioPayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpac3depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpac3pay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpamrdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpamrpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpbvdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpbvpay {
  properties: GstRTPBaseAudioPayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpceltdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpceltpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpdvdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpdvpay {
  properties: GstRTPDVPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpg722depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpg722pay {
  properties: GstRTPBaseAudioPayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpg723depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpg723pay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpg726depay {
  properties: GstRtpG726DepayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpg726pay {
  properties: GstRtpG726PayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpg729depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpg729pay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpgsmdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpgsmpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpgstdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpgstpay {
  properties: GstRtpGSTPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtph261depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtph261pay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtph263depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtph263pay {
  properties: GstRtpH263PayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtph263pdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtph263ppay {
  properties: GstRtpH263PPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtph264depay {
  properties: GstRtpH264DepayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtph264pay {
  properties: GstRtpH264PayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtph265depay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtph265pay {
  properties: GstRtpH265PayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtphdrextcolorspace {
  properties: GstObjectProperties;
  pads: {};
  signals: GstElementSignals;
  actions: {};
}

export interface rtpilbcdepay {
  properties: GstRTPiLBCDepayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpilbcpay {
  properties: GstRTPBaseAudioPayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpisacdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpisacpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpj2kdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpj2kpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpjpegdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpjpegpay {
  properties: GstRtpJPEGPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpklvdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpklvpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpldacpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpmp1sdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpmp2tdepay {
  properties: GstRtpMP2TDepayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpmp2tpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpmp4adepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpmp4apay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpmp4gdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpmp4gpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpmp4vdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpmp4vpay {
  properties: GstRtpMP4VPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpmpadepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpmpapay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpmparobustdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpmpvdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpmpvpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpopusdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpopuspay {
  properties: GstRtpOPUSPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtppcmadepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtppcmapay {
  properties: GstRTPBaseAudioPayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtppcmudepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtppcmupay {
  properties: GstRTPBaseAudioPayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpqcelpdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpreddec {
  properties: GstRtpRedDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpredenc {
  properties: GstRtpRedEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpsbcdepay {
  properties: GstRtpSbcDepayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpsbcpay {
  properties: GstRtpSBCPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpsirendepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpsirenpay {
  properties: GstRTPBaseAudioPayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpspeexdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpspeexpay {
  properties: GstRTPBasePayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpstorage {
  properties: GstRtpStorageProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpstreamdepay {
  properties: GstBaseParseProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpstreampay {
  properties: GstObjectProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpsv3vdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtptheoradepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtptheorapay {
  properties: GstRtpTheoraPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpulpfecdec {
  properties: GstRtpUlpFecDecProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpulpfecenc {
  properties: GstRtpUlpFecEncProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstElementSignals;
  actions: {};
}

export interface rtpvorbisdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpvorbispay {
  properties: GstRtpVorbisPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpvp8depay {
  properties: GstRtpVP8DepayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpvp8pay {
  properties: GstRtpVP8PayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpvp9depay {
  properties: GstRtpVP9DepayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpvp9pay {
  properties: GstRtpVP9PayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface rtpvrawdepay {
  properties: GstRTPBaseDepayloadProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBaseDepayloadSignals;
  actions: GstRTPBaseDepayloadActions;
}

export interface rtpvrawpay {
  properties: GstRtpVRawPayProperties;
  pads: { sink: "always sink"; src: "always src" };
  signals: GstRTPBasePayloadSignals;
  actions: GstRTPBasePayloadActions;
}

export interface GstRTPDVPayProperties extends GstRTPBasePayloadProperties {
  /** Default "video". */
  mode: Enum<GstDVPayMode>;
}

export interface GstRTPiLBCDepayProperties extends GstRTPBaseDepayloadProperties {
  /** Default "30ms". */
  mode: Enum<iLBCMode>;
}

export interface GstRtpG726DepayProperties extends GstRTPBaseDepayloadProperties {
  /** Default true. */
  "force-aal2": Bool;
}

export interface GstRtpG726PayProperties extends GstRTPBaseAudioPayloadProperties {
  /** Default true. */
  "force-aal2": Bool;
}

export interface GstRtpGSTPayProperties extends GstRTPBasePayloadProperties {
  /** 0 to 3600; default 0. */
  "config-interval": Int;
}

export interface GstRtpH263PPayProperties extends GstRTPBasePayloadProperties {
  /** Default "normal". */
  "fragmentation-mode": Enum<GstFragmentationMode>;
}

export interface GstRtpH263PayProperties extends GstRTPBasePayloadProperties {
  /** Default false. */
  "modea-only": Bool;
}

export interface GstRtpH264DepayProperties extends GstRTPBaseDepayloadProperties {
  /** Default false. */
  "request-keyframe": Bool;
  /** Default false. */
  "wait-for-keyframe": Bool;
}

export interface GstRtpH264PayProperties extends GstRTPBasePayloadProperties {
  /** Default "none". */
  "aggregate-mode": Enum<GstRtpH264AggregateMode>;
  /** -1 to 3600; default 0. */
  "config-interval": Int;
  /** @deprecated */
  "sprop-parameter-sets": Text;
}

export interface GstRtpH265PayProperties extends GstRTPBasePayloadProperties {
  /** Default "none". */
  "aggregate-mode": Enum<GstRtpH265AggregateMode>;
  /** -1 to 3600; default 0. */
  "config-interval": Int;
}

export interface GstRtpJPEGPayProperties extends GstRTPBasePayloadProperties {
  /** 0 to 255; default 255. */
  quality: Int;
  /** 0 to 255; default 1. */
  type: Int;
}

export interface GstRtpMP2TDepayProperties extends GstRTPBaseDepayloadProperties {
  /** 0 to 4294967295; default 0. */
  "skip-first-bytes": Int;
}

export interface GstRtpMP4VPayProperties extends GstRTPBasePayloadProperties {
  /** -1 to 3600; default 0. */
  "config-interval": Int;
}

export interface GstRtpOPUSPayProperties extends GstRTPBasePayloadProperties {
  /** Default false. May change while playing. */
  dtx: Bool;
}

export interface GstRtpRedDecProperties extends GstObjectProperties {
  payloads: ArrayOf<Int>;
  /** -1 to 127; default -1. */
  pt: Int;
  /** 0 to 4294967295; default 0. */
  received: ReadOnly<Int>;
}

export interface GstRtpRedEncProperties extends GstObjectProperties {
  /** Default true. */
  "allow-no-red-blocks": Bool;
  /** 0 to 4294967295; default 0. */
  distance: Int;
  /** 0 to 127; default 0. */
  pt: Int;
  /** 0 to 4294967295; default 0. */
  sent: ReadOnly<Int>;
}

export interface GstRtpSBCPayProperties extends GstRTPBasePayloadProperties {
  /** -1 to 2147483647; default 0. */
  "min-frames": Int;
}

export interface GstRtpSbcDepayProperties extends GstRTPBaseDepayloadProperties {
  /** Default false. */
  "ignore-timestamps": Bool;
}

export interface GstRtpStorageProperties extends GstObjectProperties {
  "internal-storage": ReadOnly<ObjectOf<GObject>>;
  /** 0 to 18446744073709551615; default 0. */
  "size-time": Int64;
}

export interface GstRtpTheoraPayProperties extends GstRTPBasePayloadProperties {
  /** 0 to 3600; default 0. */
  "config-interval": Int;
}

export interface GstRtpUlpFecDecProperties extends GstObjectProperties {
  /** Default false. */
  passthrough: Bool;
  /** 0 to 127; default 0. */
  pt: Int;
  /** 0 to 4294967295; default 0. */
  recovered: ReadOnly<Int>;
  storage: ObjectOf<GObject>;
  /** 0 to 4294967295; default 0. */
  unrecovered: ReadOnly<Int>;
}

export interface GstRtpUlpFecEncProperties extends GstObjectProperties {
  /** Default true. */
  multipacket: Bool;
  /** 0 to 100; default 0. */
  percentage: Int;
  /** 0 to 100; default 0. */
  "percentage-important": Int;
  /** 0 to 4294967295; default 0. */
  protected: ReadOnly<Int>;
  /** 0 to 255; default 255. */
  pt: Int;
}

export interface GstRtpVP8DepayProperties extends GstRTPBaseDepayloadProperties {
  /** Default false. */
  "request-keyframe": Bool;
  /** Default false. */
  "wait-for-keyframe": Bool;
}

export interface GstRtpVP8PayProperties extends GstRTPBasePayloadProperties {
  /** Default "none". */
  "picture-id-mode": Enum<GstVP8RTPPayMode>;
  /** -1 to 32767; default -1. */
  "picture-id-offset": Int;
}

export interface GstRtpVP9DepayProperties extends GstRTPBaseDepayloadProperties {
  /** Default false. */
  "request-keyframe": Bool;
  /** Default false. */
  "wait-for-keyframe": Bool;
}

export interface GstRtpVP9PayProperties extends GstRTPBasePayloadProperties {
  /** Default "none". */
  "picture-id-mode": Enum<GstVP9RTPPayMode>;
}

export interface GstRtpVRawPayProperties extends GstRTPBasePayloadProperties {
  /** 1 to 2147483647; default 10. */
  "chunks-per-frame": Int;
}

export interface GstRtpVorbisPayProperties extends GstRTPBasePayloadProperties {
  /** 0 to 3600; default 0. */
  "config-interval": Int;
}

type GstDVPayMode = "video" | "bundled" | "audio";
type GstFragmentationMode = "normal" | "sync";
type GstRtpH264AggregateMode = "none" | "zero-latency" | "max-stap";
type GstRtpH265AggregateMode = "none" | "zero-latency" | "max";
type GstVP8RTPPayMode = "none" | "7-bit" | "15-bit";
type GstVP9RTPPayMode = "none" | "7-bit" | "15-bit";
type iLBCMode = "20ms" | "30ms";
