// Generated from GStreamer's registry by `bun run bindgen elements`. Do not edit.
// debian 12, x64
import type { Elements as Elements_1394 } from "./1394.ts";
import type { Elements as Elements_a52dec } from "./a52dec.ts";
import type { Elements as Elements_aasink } from "./aasink.ts";
import type { Elements as Elements_accurip } from "./accurip.ts";
import type { Elements as Elements_adaptivedemux2 } from "./adaptivedemux2.ts";
import type { Elements as Elements_adder } from "./adder.ts";
import type { Elements as Elements_adpcmdec } from "./adpcmdec.ts";
import type { Elements as Elements_adpcmenc } from "./adpcmenc.ts";
import type { Elements as Elements_aes } from "./aes.ts";
import type { Elements as Elements_aiff } from "./aiff.ts";
import type { Elements as Elements_alaw } from "./alaw.ts";
import type { Elements as Elements_alpha } from "./alpha.ts";
import type { Elements as Elements_alphacolor } from "./alphacolor.ts";
import type { Elements as Elements_alsa } from "./alsa.ts";
import type { Elements as Elements_amrnb } from "./amrnb.ts";
import type { Elements as Elements_amrwbdec } from "./amrwbdec.ts";
import type { Elements as Elements_aom } from "./aom.ts";
import type { Elements as Elements_apetag } from "./apetag.ts";
import type { Elements as Elements_app } from "./app.ts";
import type { Elements as Elements_asf } from "./asf.ts";
import type { Elements as Elements_asfmux } from "./asfmux.ts";
import type { Elements as Elements_assrender } from "./assrender.ts";
import type { Elements as Elements_audiobuffersplit } from "./audiobuffersplit.ts";
import type { Elements as Elements_audioconvert } from "./audioconvert.ts";
import type { Elements as Elements_audiofx } from "./audiofx.ts";
import type { Elements as Elements_audiofxbad } from "./audiofxbad.ts";
import type { Elements as Elements_audiolatency } from "./audiolatency.ts";
import type { Elements as Elements_audiomixer } from "./audiomixer.ts";
import type { Elements as Elements_audiomixmatrix } from "./audiomixmatrix.ts";
import type { Elements as Elements_audioparsers } from "./audioparsers.ts";
import type { Elements as Elements_audiorate } from "./audiorate.ts";
import type { Elements as Elements_audioresample } from "./audioresample.ts";
import type { Elements as Elements_audiotestsrc } from "./audiotestsrc.ts";
import type { Elements as Elements_audiovisualizers } from "./audiovisualizers.ts";
import type { Elements as Elements_auparse } from "./auparse.ts";
import type { Elements as Elements_autoconvert } from "./autoconvert.ts";
import type { Elements as Elements_autodetect } from "./autodetect.ts";
import type { Elements as Elements_avi } from "./avi.ts";
import type { Elements as Elements_bayer } from "./bayer.ts";
import type { Elements as Elements_bluez } from "./bluez.ts";
import type { Elements as Elements_bs2b } from "./bs2b.ts";
import type { Elements as Elements_bz2 } from "./bz2.ts";
import type { Elements as Elements_cacasink } from "./cacasink.ts";
import type { Elements as Elements_cairo } from "./cairo.ts";
import type { Elements as Elements_camerabin } from "./camerabin.ts";
import type { Elements as Elements_cdio } from "./cdio.ts";
import type { Elements as Elements_cdparanoia } from "./cdparanoia.ts";
import type { Elements as Elements_chromaprint } from "./chromaprint.ts";
import type { Elements as Elements_closedcaption } from "./closedcaption.ts";
import type { Elements as Elements_codecalpha } from "./codecalpha.ts";
import type { Elements as Elements_codectimestamper } from "./codectimestamper.ts";
import type { Elements as Elements_coloreffects } from "./coloreffects.ts";
import type { Elements as Elements_colormanagement } from "./colormanagement.ts";
import type { Elements as Elements_compositor } from "./compositor.ts";
import type { Elements as Elements_coreelements } from "./coreelements.ts";
import type { Elements as Elements_curl } from "./curl.ts";
import type { Elements as Elements_cutter } from "./cutter.ts";
import type { Elements as Elements_dash } from "./dash.ts";
import type { Elements as Elements_dc1394 } from "./dc1394.ts";
import type { Elements as Elements_de265 } from "./de265.ts";
import type { Elements as Elements_debug } from "./debug.ts";
import type { Elements as Elements_debugutilsbad } from "./debugutilsbad.ts";
import type { Elements as Elements_decklink } from "./decklink.ts";
import type { Elements as Elements_deinterlace } from "./deinterlace.ts";
import type { Elements as Elements_directfb } from "./directfb.ts";
import type { Elements as Elements_dtls } from "./dtls.ts";
import type { Elements as Elements_dtmf } from "./dtmf.ts";
import type { Elements as Elements_dtsdec } from "./dtsdec.ts";
import type { Elements as Elements_dv } from "./dv.ts";
import type { Elements as Elements_dvb } from "./dvb.ts";
import type { Elements as Elements_dvbsubenc } from "./dvbsubenc.ts";
import type { Elements as Elements_dvbsuboverlay } from "./dvbsuboverlay.ts";
import type { Elements as Elements_dvdlpcmdec } from "./dvdlpcmdec.ts";
import type { Elements as Elements_dvdread } from "./dvdread.ts";
import type { Elements as Elements_dvdspu } from "./dvdspu.ts";
import type { Elements as Elements_dvdsub } from "./dvdsub.ts";
import type { Elements as Elements_effectv } from "./effectv.ts";
import type { Elements as Elements_encoding } from "./encoding.ts";
import type { Elements as Elements_equalizer } from "./equalizer.ts";
import type { Elements as Elements_faad } from "./faad.ts";
import type { Elements as Elements_faceoverlay } from "./faceoverlay.ts";
import type { Elements as Elements_fbdevsink } from "./fbdevsink.ts";
import type { Elements as Elements_festival } from "./festival.ts";
import type { Elements as Elements_fieldanalysis } from "./fieldanalysis.ts";
import type { Elements as Elements_flac } from "./flac.ts";
import type { Elements as Elements_flite } from "./flite.ts";
import type { Elements as Elements_fluidsynthmidi } from "./fluidsynthmidi.ts";
import type { Elements as Elements_flv } from "./flv.ts";
import type { Elements as Elements_flxdec } from "./flxdec.ts";
import type { Elements as Elements_freeverb } from "./freeverb.ts";
import type { Elements as Elements_gaudieffects } from "./gaudieffects.ts";
import type { Elements as Elements_gdkpixbuf } from "./gdkpixbuf.ts";
import type { Elements as Elements_gdp } from "./gdp.ts";
import type { Elements as Elements_geometrictransform } from "./geometrictransform.ts";
import type { Elements as Elements_gio } from "./gio.ts";
import type { Elements as Elements_gme } from "./gme.ts";
import type { Elements as Elements_goom } from "./goom.ts";
import type { Elements as Elements_goom2k1 } from "./goom2k1.ts";
import type { Elements as Elements_gsm } from "./gsm.ts";
import type { Elements as Elements_gtk } from "./gtk.ts";
import type { Elements as Elements_gtkwayland } from "./gtkwayland.ts";
import type { Elements as Elements_hls } from "./hls.ts";
import type { Elements as Elements_icydemux } from "./icydemux.ts";
import type { Elements as Elements_id3demux } from "./id3demux.ts";
import type { Elements as Elements_id3tag } from "./id3tag.ts";
import type { Elements as Elements_imagefreeze } from "./imagefreeze.ts";
import type { Elements as Elements_inter } from "./inter.ts";
import type { Elements as Elements_interlace } from "./interlace.ts";
import type { Elements as Elements_interleave } from "./interleave.ts";
import type { Elements as Elements_ipcpipeline } from "./ipcpipeline.ts";
import type { Elements as Elements_isomp4 } from "./isomp4.ts";
import type { Elements as Elements_ivfparse } from "./ivfparse.ts";
import type { Elements as Elements_ivtc } from "./ivtc.ts";
import type { Elements as Elements_jack } from "./jack.ts";
import type { Elements as Elements_jp2kdecimator } from "./jp2kdecimator.ts";
import type { Elements as Elements_jpeg } from "./jpeg.ts";
import type { Elements as Elements_jpegformat } from "./jpegformat.ts";
import type { Elements as Elements_kate } from "./kate.ts";
import type { Elements as Elements_kms } from "./kms.ts";
import type { Elements as Elements_lame } from "./lame.ts";
import type { Elements as Elements_ldac } from "./ldac.ts";
import type { Elements as Elements_legacyrawparse } from "./legacyrawparse.ts";
import type { Elements as Elements_level } from "./level.ts";
import type { Elements as Elements_libav } from "./libav.ts";
import type { Elements as Elements_matroska } from "./matroska.ts";
import type { Elements as Elements_midi } from "./midi.ts";
import type { Elements as Elements_modplug } from "./modplug.ts";
import type { Elements as Elements_monoscope } from "./monoscope.ts";
import type { Elements as Elements_mpeg2dec } from "./mpeg2dec.ts";
import type { Elements as Elements_mpeg2enc } from "./mpeg2enc.ts";
import type { Elements as Elements_mpegpsdemux } from "./mpegpsdemux.ts";
import type { Elements as Elements_mpegpsmux } from "./mpegpsmux.ts";
import type { Elements as Elements_mpegtsdemux } from "./mpegtsdemux.ts";
import type { Elements as Elements_mpegtsmux } from "./mpegtsmux.ts";
import type { Elements as Elements_mpg123 } from "./mpg123.ts";
import type { Elements as Elements_mplex } from "./mplex.ts";
import type { Elements as Elements_mulaw } from "./mulaw.ts";
import type { Elements as Elements_multifile } from "./multifile.ts";
import type { Elements as Elements_multipart } from "./multipart.ts";
import type { Elements as Elements_musepack } from "./musepack.ts";
import type { Elements as Elements_mxf } from "./mxf.ts";
import type { Elements as Elements_navigationtest } from "./navigationtest.ts";
import type { Elements as Elements_neonhttpsrc } from "./neonhttpsrc.ts";
import type { Elements as Elements_netsim } from "./netsim.ts";
import type { Elements as Elements_nvdsgst_standin } from "./nvdsgst_standin.ts";
import type { Elements as Elements_ogg } from "./ogg.ts";
import type { Elements as Elements_openal } from "./openal.ts";
import type { Elements as Elements_openaptx } from "./openaptx.ts";
import type { Elements as Elements_opencv } from "./opencv.ts";
import type { Elements as Elements_openexr } from "./openexr.ts";
import type { Elements as Elements_opengl } from "./opengl.ts";
import type { Elements as Elements_openh264 } from "./openh264.ts";
import type { Elements as Elements_openjpeg } from "./openjpeg.ts";
import type { Elements as Elements_openmpt } from "./openmpt.ts";
import type { Elements as Elements_openni2 } from "./openni2.ts";
import type { Elements as Elements_opus } from "./opus.ts";
import type { Elements as Elements_opusparse } from "./opusparse.ts";
import type { Elements as Elements_oss4 } from "./oss4.ts";
import type { Elements as Elements_ossaudio } from "./ossaudio.ts";
import type { Elements as Elements_overlaycomposition } from "./overlaycomposition.ts";
import type { Elements as Elements_pango } from "./pango.ts";
import type { Elements as Elements_pcapparse } from "./pcapparse.ts";
import type { Elements as Elements_playback } from "./playback.ts";
import type { Elements as Elements_png } from "./png.ts";
import type { Elements as Elements_pnm } from "./pnm.ts";
import type { Elements as Elements_proxy } from "./proxy.ts";
import type { Elements as Elements_pulseaudio } from "./pulseaudio.ts";
import type { Elements as Elements_qroverlay } from "./qroverlay.ts";
import type { Elements as Elements_rawparse } from "./rawparse.ts";
import type { Elements as Elements_realmedia } from "./realmedia.ts";
import type { Elements as Elements_removesilence } from "./removesilence.ts";
import type { Elements as Elements_replaygain } from "./replaygain.ts";
import type { Elements as Elements_resindvd } from "./resindvd.ts";
import type { Elements as Elements_rfbsrc } from "./rfbsrc.ts";
import type { Elements as Elements_rist } from "./rist.ts";
import type { Elements as Elements_rsvg } from "./rsvg.ts";
import type { Elements as Elements_rtmp } from "./rtmp.ts";
import type { Elements as Elements_rtmp2 } from "./rtmp2.ts";
import type { Elements as Elements_rtp } from "./rtp.ts";
import type { Elements as Elements_rtpmanager } from "./rtpmanager.ts";
import type { Elements as Elements_rtpmanagerbad } from "./rtpmanagerbad.ts";
import type { Elements as Elements_rtponvif } from "./rtponvif.ts";
import type { Elements as Elements_rtsp } from "./rtsp.ts";
import type { Elements as Elements_rtspclientsink } from "./rtspclientsink.ts";
import type { Elements as Elements_sbc } from "./sbc.ts";
import type { Elements as Elements_sctp } from "./sctp.ts";
import type { Elements as Elements_sdpelem } from "./sdpelem.ts";
import type { Elements as Elements_segmentclip } from "./segmentclip.ts";
import type { Elements as Elements_shapewipe } from "./shapewipe.ts";
import type { Elements as Elements_shm } from "./shm.ts";
import type { Elements as Elements_shout2 } from "./shout2.ts";
import type { Elements as Elements_sid } from "./sid.ts";
import type { Elements as Elements_siren } from "./siren.ts";
import type { Elements as Elements_smooth } from "./smooth.ts";
import type { Elements as Elements_smoothstreaming } from "./smoothstreaming.ts";
import type { Elements as Elements_smpte } from "./smpte.ts";
import type { Elements as Elements_sndfile } from "./sndfile.ts";
import type { Elements as Elements_soundtouch } from "./soundtouch.ts";
import type { Elements as Elements_soup } from "./soup.ts";
import type { Elements as Elements_spandsp } from "./spandsp.ts";
import type { Elements as Elements_spectrum } from "./spectrum.ts";
import type { Elements as Elements_speed } from "./speed.ts";
import type { Elements as Elements_speex } from "./speex.ts";
import type { Elements as Elements_srt } from "./srt.ts";
import type { Elements as Elements_srtp } from "./srtp.ts";
import type { Elements as Elements_staticelements } from "./staticelements.ts";
import type { Elements as Elements_subenc } from "./subenc.ts";
import type { Elements as Elements_subparse } from "./subparse.ts";
import type { Elements as Elements_switchbin } from "./switchbin.ts";
import type { Elements as Elements_taglib } from "./taglib.ts";
import type { Elements as Elements_tcp } from "./tcp.ts";
import type { Elements as Elements_teletext } from "./teletext.ts";
import type { Elements as Elements_theora } from "./theora.ts";
import type { Elements as Elements_timecode } from "./timecode.ts";
import type { Elements as Elements_transcode } from "./transcode.ts";
import type { Elements as Elements_ttmlsubs } from "./ttmlsubs.ts";
import type { Elements as Elements_twolame } from "./twolame.ts";
import type { Elements as Elements_udp } from "./udp.ts";
import type { Elements as Elements_uvch264 } from "./uvch264.ts";
import type { Elements as Elements_video4linux2 } from "./video4linux2.ts";
import type { Elements as Elements_videobox } from "./videobox.ts";
import type { Elements as Elements_videoconvertscale } from "./videoconvertscale.ts";
import type { Elements as Elements_videocrop } from "./videocrop.ts";
import type { Elements as Elements_videofilter } from "./videofilter.ts";
import type { Elements as Elements_videofiltersbad } from "./videofiltersbad.ts";
import type { Elements as Elements_videoframe_audiolevel } from "./videoframe_audiolevel.ts";
import type { Elements as Elements_videomixer } from "./videomixer.ts";
import type { Elements as Elements_videoparsersbad } from "./videoparsersbad.ts";
import type { Elements as Elements_videorate } from "./videorate.ts";
import type { Elements as Elements_videosignal } from "./videosignal.ts";
import type { Elements as Elements_videotestsrc } from "./videotestsrc.ts";
import type { Elements as Elements_vmnc } from "./vmnc.ts";
import type { Elements as Elements_voaacenc } from "./voaacenc.ts";
import type { Elements as Elements_voamrwbenc } from "./voamrwbenc.ts";
import type { Elements as Elements_volume } from "./volume.ts";
import type { Elements as Elements_vorbis } from "./vorbis.ts";
import type { Elements as Elements_vpx } from "./vpx.ts";
import type { Elements as Elements_vulkan } from "./vulkan.ts";
import type { Elements as Elements_wavenc } from "./wavenc.ts";
import type { Elements as Elements_wavpack } from "./wavpack.ts";
import type { Elements as Elements_wavparse } from "./wavparse.ts";
import type { Elements as Elements_waylandsink } from "./waylandsink.ts";
import type { Elements as Elements_webp } from "./webp.ts";
import type { Elements as Elements_webrtc } from "./webrtc.ts";
import type { Elements as Elements_webrtcdsp } from "./webrtcdsp.ts";
import type { Elements as Elements_wildmidi } from "./wildmidi.ts";
import type { Elements as Elements_x264 } from "./x264.ts";
import type { Elements as Elements_x265 } from "./x265.ts";
import type { Elements as Elements_ximagesink } from "./ximagesink.ts";
import type { Elements as Elements_ximagesrc } from "./ximagesrc.ts";
import type { Elements as Elements_xingmux } from "./xingmux.ts";
import type { Elements as Elements_xvimagesink } from "./xvimagesink.ts";
import type { Elements as Elements_y4mdec } from "./y4mdec.ts";
import type { Elements as Elements_y4menc } from "./y4menc.ts";
import type { Elements as Elements_zbar } from "./zbar.ts";
import type { Elements as Elements_zxing } from "./zxing.ts";

export interface CommittedElements
  extends
    Elements_1394,
    Elements_a52dec,
    Elements_aasink,
    Elements_accurip,
    Elements_adaptivedemux2,
    Elements_adder,
    Elements_adpcmdec,
    Elements_adpcmenc,
    Elements_aes,
    Elements_aiff,
    Elements_alaw,
    Elements_alpha,
    Elements_alphacolor,
    Elements_alsa,
    Elements_amrnb,
    Elements_amrwbdec,
    Elements_aom,
    Elements_apetag,
    Elements_app,
    Elements_asf,
    Elements_asfmux,
    Elements_assrender,
    Elements_audiobuffersplit,
    Elements_audioconvert,
    Elements_audiofx,
    Elements_audiofxbad,
    Elements_audiolatency,
    Elements_audiomixer,
    Elements_audiomixmatrix,
    Elements_audioparsers,
    Elements_audiorate,
    Elements_audioresample,
    Elements_audiotestsrc,
    Elements_audiovisualizers,
    Elements_auparse,
    Elements_autoconvert,
    Elements_autodetect,
    Elements_avi,
    Elements_bayer,
    Elements_bluez,
    Elements_bs2b,
    Elements_bz2,
    Elements_cacasink,
    Elements_cairo,
    Elements_camerabin,
    Elements_cdio,
    Elements_cdparanoia,
    Elements_chromaprint,
    Elements_closedcaption,
    Elements_codecalpha,
    Elements_codectimestamper,
    Elements_coloreffects,
    Elements_colormanagement,
    Elements_compositor,
    Elements_coreelements,
    Elements_curl,
    Elements_cutter,
    Elements_dash,
    Elements_dc1394,
    Elements_de265,
    Elements_debug,
    Elements_debugutilsbad,
    Elements_decklink,
    Elements_deinterlace,
    Elements_directfb,
    Elements_dtls,
    Elements_dtmf,
    Elements_dtsdec,
    Elements_dv,
    Elements_dvb,
    Elements_dvbsubenc,
    Elements_dvbsuboverlay,
    Elements_dvdlpcmdec,
    Elements_dvdread,
    Elements_dvdspu,
    Elements_dvdsub,
    Elements_effectv,
    Elements_encoding,
    Elements_equalizer,
    Elements_faad,
    Elements_faceoverlay,
    Elements_fbdevsink,
    Elements_festival,
    Elements_fieldanalysis,
    Elements_flac,
    Elements_flite,
    Elements_fluidsynthmidi,
    Elements_flv,
    Elements_flxdec,
    Elements_freeverb,
    Elements_gaudieffects,
    Elements_gdkpixbuf,
    Elements_gdp,
    Elements_geometrictransform,
    Elements_gio,
    Elements_gme,
    Elements_goom,
    Elements_goom2k1,
    Elements_gsm,
    Elements_gtk,
    Elements_gtkwayland,
    Elements_hls,
    Elements_icydemux,
    Elements_id3demux,
    Elements_id3tag,
    Elements_imagefreeze,
    Elements_inter,
    Elements_interlace,
    Elements_interleave,
    Elements_ipcpipeline,
    Elements_isomp4,
    Elements_ivfparse,
    Elements_ivtc,
    Elements_jack,
    Elements_jp2kdecimator,
    Elements_jpeg,
    Elements_jpegformat,
    Elements_kate,
    Elements_kms,
    Elements_lame,
    Elements_ldac,
    Elements_legacyrawparse,
    Elements_level,
    Elements_libav,
    Elements_matroska,
    Elements_midi,
    Elements_modplug,
    Elements_monoscope,
    Elements_mpeg2dec,
    Elements_mpeg2enc,
    Elements_mpegpsdemux,
    Elements_mpegpsmux,
    Elements_mpegtsdemux,
    Elements_mpegtsmux,
    Elements_mpg123,
    Elements_mplex,
    Elements_mulaw,
    Elements_multifile,
    Elements_multipart,
    Elements_musepack,
    Elements_mxf,
    Elements_navigationtest,
    Elements_neonhttpsrc,
    Elements_netsim,
    Elements_nvdsgst_standin,
    Elements_ogg,
    Elements_openal,
    Elements_openaptx,
    Elements_opencv,
    Elements_openexr,
    Elements_opengl,
    Elements_openh264,
    Elements_openjpeg,
    Elements_openmpt,
    Elements_openni2,
    Elements_opus,
    Elements_opusparse,
    Elements_oss4,
    Elements_ossaudio,
    Elements_overlaycomposition,
    Elements_pango,
    Elements_pcapparse,
    Elements_playback,
    Elements_png,
    Elements_pnm,
    Elements_proxy,
    Elements_pulseaudio,
    Elements_qroverlay,
    Elements_rawparse,
    Elements_realmedia,
    Elements_removesilence,
    Elements_replaygain,
    Elements_resindvd,
    Elements_rfbsrc,
    Elements_rist,
    Elements_rsvg,
    Elements_rtmp,
    Elements_rtmp2,
    Elements_rtp,
    Elements_rtpmanager,
    Elements_rtpmanagerbad,
    Elements_rtponvif,
    Elements_rtsp,
    Elements_rtspclientsink,
    Elements_sbc,
    Elements_sctp,
    Elements_sdpelem,
    Elements_segmentclip,
    Elements_shapewipe,
    Elements_shm,
    Elements_shout2,
    Elements_sid,
    Elements_siren,
    Elements_smooth,
    Elements_smoothstreaming,
    Elements_smpte,
    Elements_sndfile,
    Elements_soundtouch,
    Elements_soup,
    Elements_spandsp,
    Elements_spectrum,
    Elements_speed,
    Elements_speex,
    Elements_srt,
    Elements_srtp,
    Elements_staticelements,
    Elements_subenc,
    Elements_subparse,
    Elements_switchbin,
    Elements_taglib,
    Elements_tcp,
    Elements_teletext,
    Elements_theora,
    Elements_timecode,
    Elements_transcode,
    Elements_ttmlsubs,
    Elements_twolame,
    Elements_udp,
    Elements_uvch264,
    Elements_video4linux2,
    Elements_videobox,
    Elements_videoconvertscale,
    Elements_videocrop,
    Elements_videofilter,
    Elements_videofiltersbad,
    Elements_videoframe_audiolevel,
    Elements_videomixer,
    Elements_videoparsersbad,
    Elements_videorate,
    Elements_videosignal,
    Elements_videotestsrc,
    Elements_vmnc,
    Elements_voaacenc,
    Elements_voamrwbenc,
    Elements_volume,
    Elements_vorbis,
    Elements_vpx,
    Elements_vulkan,
    Elements_wavenc,
    Elements_wavpack,
    Elements_wavparse,
    Elements_waylandsink,
    Elements_webp,
    Elements_webrtc,
    Elements_webrtcdsp,
    Elements_wildmidi,
    Elements_x264,
    Elements_x265,
    Elements_ximagesink,
    Elements_ximagesrc,
    Elements_xingmux,
    Elements_xvimagesink,
    Elements_y4mdec,
    Elements_y4menc,
    Elements_zbar,
    Elements_zxing {}
